"""The agent over LangChain: any chat model as planner. Nothing here is imported before it is asked for."""
