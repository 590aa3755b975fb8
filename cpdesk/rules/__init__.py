"""What follows from the field itself: enums and pure functions, plain Python. True on paper, without a computer."""
