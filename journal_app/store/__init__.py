"""The journal's file: tables in an encrypted database, and the only place that knows SQLAlchemy."""
