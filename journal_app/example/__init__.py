"""The example journal and the true parameters it was made from."""
