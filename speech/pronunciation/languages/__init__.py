"""How languages other than English are said, each with its nearest English phones: a module for each code."""
