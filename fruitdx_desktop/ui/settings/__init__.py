"""The page of the person's choices."""
