"""What the worker of the example wrote, by subject: words alone."""
