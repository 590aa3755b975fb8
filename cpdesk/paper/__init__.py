"""Ink on paper: page, fonts, blocks. Knows no subject."""
