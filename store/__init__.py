"""What is kept between runs, found again by its content."""
