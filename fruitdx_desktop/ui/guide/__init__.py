"""What to do: the short advice beside an answer and the full guide."""
