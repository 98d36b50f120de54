"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "first"
down_revision = None
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make them."""
    op.create_table(
        "access",
        sa.Column("id", _NUMBER, sa.Identity(), nullable=False),
        sa.Column("at", _INSTANT, nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_access"),
    )
    op.create_index("ix_access_at", "access", ["at"])
    op.create_table(
        "desk",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("added_at", _INSTANT, nullable=False),
        sa.Column("cut_off_at", _INSTANT),
        sa.Column("reported_at", _INSTANT),
        sa.Column("journal_key", sa.LargeBinary()),
        sa.Column("settled_at", _INSTANT),
        sa.PrimaryKeyConstraint("id", name="pk_desk"),
        sa.UniqueConstraint("name", name="uq_desk_name"),
    )
    op.create_table(
        "finding",
        sa.Column("id", _NUMBER, sa.Identity(), nullable=False),
        sa.Column("desk_id", sa.Integer(), nullable=False),
        sa.Column("found_at", _INSTANT, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name="fk_finding_desk_id"),
        sa.PrimaryKeyConstraint("id", name="pk_finding"),
        sa.UniqueConstraint("desk_id", "text", name="uq_finding_desk_id"),
    )
    op.create_table(
        "head",
        sa.Column("desk_id", sa.Integer(), nullable=False),
        sa.Column("journal", sa.String(length=32), nullable=False),
        sa.Column("entry", _NUMBER, nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", _INSTANT, nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name="fk_head_desk_id"),
        sa.PrimaryKeyConstraint("desk_id", "journal", "entry", "hash", name="pk_head"),
    )
    op.create_index("ix_head_received_at", "head", ["received_at"])
    op.create_table(
        "result",
        sa.Column("desk_id", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("received_at", _INSTANT, nullable=False),
        sa.Column("accepted_on", sa.Date(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("case_digest", sa.LargeBinary()),
        sa.Column("payload", sa.LargeBinary()),
        sa.Column("journal", sa.String(length=32), nullable=False),
        sa.Column("entry", _NUMBER, nullable=False),
        sa.Column("entry_hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name="fk_result_desk_id"),
        sa.PrimaryKeyConstraint("desk_id", "id", name="pk_result"),
    )
    op.create_index(
        "ix_result_accepted_on_method_outcome", "result", ["accepted_on", "method", "outcome"]
    )
    op.create_index("ix_result_case_digest", "result", ["case_digest"])
    op.create_index("ix_result_desk_id_journal_entry", "result", ["desk_id", "journal", "entry"])
    op.create_index("ix_result_received_at", "result", ["received_at"])
