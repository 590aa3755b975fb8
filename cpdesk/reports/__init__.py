"""A number for the district: definitions, counting, protection, the file, its proof and its check."""
