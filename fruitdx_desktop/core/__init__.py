"""What everything stands on: errors, paths, files, labels, progress. No Qt, no TensorFlow."""
