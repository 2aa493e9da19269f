"""The journal without a screen: records, vault, store, use cases and commands."""

__version__ = "0.1.0"
