"""The page that answers: queue, photo, answer."""
