"""Referrals: drafted, changed, sent, answered; a recommendation followed. Acts and questions."""

from cpdesk.casework.referrals.acts import (
    answer,
    change,
    draft,
    follow_family,
    get,
    revoke,
    send,
)
from cpdesk.casework.referrals.questions import (
    ReferralCard,
    ReferralRow,
    awaited,
    card,
    ids,
    last_agency,
    rows,
    signature,
)

__all__ = [
    "ReferralCard",
    "ReferralRow",
    "answer",
    "awaited",
    "card",
    "change",
    "draft",
    "follow_family",
    "get",
    "ids",
    "last_agency",
    "revoke",
    "rows",
    "send",
    "signature",
]
