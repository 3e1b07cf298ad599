"""Sessions, and the planner that turns a command into tool calls."""
