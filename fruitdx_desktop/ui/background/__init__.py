"""The one idiom of background work: an operation, on success, on failure, with progress."""
