"""Foreign files: class lists in, the open export out."""
