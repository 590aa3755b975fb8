"""Referrals: the list, and the form beside its sheet."""

from cpdesk.ui.referrals.place import ReferralsPlace

__all__ = ["ReferralsPlace"]
