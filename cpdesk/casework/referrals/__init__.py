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
    KeptBack,
    ReferralCard,
    ReferralRow,
    awaited,
    card,
    ids,
    kept_back,
    last_agency,
    rows,
    signature,
)

__all__ = [
    "KeptBack",
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
    "kept_back",
    "last_agency",
    "revoke",
    "rows",
    "send",
    "signature",
]
