"""The edit tools: short typed functions over a draft of the project, in one registry."""
