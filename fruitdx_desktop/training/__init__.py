"""From photos to a verified bundle, in a worker process. TensorFlow only inside functions that run there."""
