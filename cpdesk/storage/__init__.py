"""How it is kept: the vault, its keys, journal, search index, drafts and backups. Knows no subject."""
