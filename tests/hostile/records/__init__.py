"""What must never be lost: visits, and what is written of them."""
