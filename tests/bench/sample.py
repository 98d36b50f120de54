"""What an integrator gets who follows the vendor's guide: the program to compare with.

Written to what the Python sample of the guide does (https://docs.hopae.com, API based integration):
a connection for each request, a look at once and then one every three seconds for five minutes.
"""

from __future__ import annotations

import time
from typing import Final

import requests

from tests.support.sandbox import Sandbox

INTERVAL: Final = 3.0
"""Seconds of sleep between two looks."""

LOOKS: Final = 100


class SampleVisit:
    """One visit of the sample's. After `run`, a `verdict_at` of 0 says that there was none."""

    def __init__(self, sandbox: Sandbox, provider: str) -> None:
        self.session_id = ""
        self.verdict_at = 0.0
        """Epoch seconds at which the person's data is there."""
        self._verifications = f"{sandbox.base_url}/verifications"
        self._headers = sandbox.authorization
        self._provider = provider

    def run(self) -> None:
        """Take the visit to its end."""
        order = {"providerId": self._provider}
        # Like the sample's, none of these requests has a time limit.
        created = requests.post(  # noqa: S113
            self._verifications, headers=self._headers, json=order
        )
        self.session_id = created.json()["verificationId"]
        url = f"{self._verifications}/{self.session_id}"
        for _look in range(LOOKS):
            status = requests.get(url, headers=self._headers).json()["status"]  # noqa: S113
            if status == "completed":
                requests.get(f"{url}/userinfo", headers=self._headers).json()  # noqa: S113
                self.verdict_at = time.time()
            if status in {"completed", "failed", "expired"}:
                return
            time.sleep(INTERVAL)
