"""The screen: everything that imports Qt. Must not know the store nor the vault."""
