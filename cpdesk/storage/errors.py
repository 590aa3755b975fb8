"""What can be wrong with a vault, as codes and facts: the front door makes the sentence.

``vault.absent`` · ``vault.exists`` · ``vault.damaged`` (file) · ``vault.newer`` (found, ours) · ``vault.older`` ·
``vault.wrong_password`` · ``vault.wrong_recovery`` · ``vault.in_use`` (host, user, since) · ``vault.read_only`` ·
``vault.disk_full`` · ``vault.gone`` (the medium or the folder went away) · ``vault.acts_missing`` (count) ·
``vault.other_file`` · ``vault.backup_bad`` (what) · ``vault.backup_other`` (a copy of another vault) ·
``vault.interrupted`` · ``vault.too_late`` (the vault is being closed) · ``vault.failed`` (what: the kind of an error
of the driver that has no code). What comes from the operating system has the fact ``errno`` too.
"""

import errno
from typing import Any, Final

_CODES: Final = {
    errno.ENOSPC: "vault.disk_full",
    errno.EDQUOT: "vault.disk_full",
    errno.EFBIG: "vault.disk_full",
    errno.EROFS: "vault.read_only",
    errno.EACCES: "vault.read_only",
    errno.EPERM: "vault.read_only",
}


class VaultError(Exception):
    """The world's fault: a disk, a file, a wrong password. Never carries a record's text."""

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


def from_os_error(error: OSError) -> VaultError:
    """Return the error with our code for one of the operating system's; its text, which has a path, is not kept."""
    number = error.errno or 0
    return VaultError(_CODES.get(number, "vault.gone"), errno=number)
