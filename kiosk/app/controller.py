"""What stands behind the window: the flow, the methods, and the desk that they work on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from threading import Lock, Thread
from typing import TYPE_CHECKING, Final

from kiosk.app.receipts import destination
from kiosk.app.sounds import Sounds
from kiosk.app.sweeping import Sweep
from kiosk.config import (
    LANGUAGES,
    BrandSettings,
    ConfigurationError,
    Kiosk,
    ReceiptSettings,
    Settings,
    Sound,
    StaffSettings,
    Timings,
    Visit,
)
from kiosk.host.sounds import Player
from kiosk.host.watchdog import Watchdog
from kiosk.records.method_use import MethodUse
from kiosk.ui.appearance import Appearance
from kiosk.ui.brand import NO_BRAND, Brand
from kiosk.ui.window import Window
from kiosk.ui.window_settings import WindowSettings
from kiosk.visit.domain import Reason
from kiosk.visit.errors import VerificationError
from kiosk.visit.flow import Flow
from kiosk.visit.methods import Methods, Source
from kiosk.visit.ports import Area, Browser, BrowserExit, Listener, WebPage
from kiosk.visit.worker import Pace

if TYPE_CHECKING:
    from kiosk.app.application import Application
    from kiosk.app.desk_check import DeskCheck
    from kiosk.app.handover import Handover
    from kiosk.app.keeper import DeskKeeper
    from kiosk.app.recorder import Recorder
    from kiosk.host.awake import Awake
    from kiosk.ui.administration import Administration
    from kiosk.visit.sign_in import SignIn
    from kiosk.visit.staff import PinAnswer

ENDING: Final = 1.5
"""Seconds that the program's end waits for a session to be cancelled at its service."""

METHOD_USE: Final = "method-use.json"
"""The file that counts the choices of methods, in the data folder."""

_BETWEEN_VISITS: Final = frozenset({"attract", "locked"})
"""States in which nobody is being served."""

_LISTENING: Final = "kiosk.app.listening"


class Controller:
    """The window's flow and methods, and how both end."""

    def __init__(self, settings: Settings | None, config: Path | None = None) -> None:
        """Without `settings`, as `config` has them, it is on the embedded sandbox."""
        self._on_sandbox = settings is None or settings.is_for_trial
        self._kiosk = Kiosk(languages=LANGUAGES) if settings is None else settings.kiosk
        self._name = self._kiosk.name if settings is None else settings.title
        self._brand = NO_BRAND if settings is None else _brand(settings.brand)
        self._receipt = ReceiptSettings() if settings is None else settings.receipt
        self._timings = timings = Timings() if settings is None else settings.timings
        self._application = LazyApplication(settings)
        pace = Pace(timings.poll, timings.poll_active, timings.finish)
        visit = Visit() if settings is None else settings.visit
        self._awake: Awake | None = None
        self._recorder = None if settings is None else self._new_recorder(settings)
        self.flow = Flow(
            pace,
            self._application.listener,
            self._application.browser,
            turns=visit.turn_screen,
            required=visit.required_attributes,
            asks=None if settings is None else settings.questions,
            record=self._recorder,
            signs_in=settings is not None and settings.staff.sign_in,
            confirms=settings is not None and settings.staff.confirm,
        )
        self._staff = StaffSettings() if settings is None else settings.staff
        self._sign_in = None if settings is None else self._new_sign_in(settings)
        self._config = config
        self._check: DeskCheck | None = None
        self._administration: Administration | None = None
        self._handover = self._new_handover(settings)
        self.flow.entered.connect(_load_ahead)
        self.flow.entered.connect(self._stay_awake)
        self.methods = Methods(self._application.sources, _method_use(settings))
        self._sweep = Sweep(self.flow)
        self._watchdog = Watchdog()
        self._sounds = Sounds(Sound() if settings is None else settings.sound, self.flow, Player())

    def _new_sign_in(self, settings: Settings) -> SignIn | None:
        if not settings.staff.sign_in:
            return None
        from kiosk.visit.sign_in import SignIn

        def check(name: str, pin: str) -> PinAnswer:
            from kiosk.app.pins import check_pin  # on its own thread

            return check_pin(settings, name, pin)

        sign_in = SignIn(self.flow, check)
        if self._recorder is not None:
            sign_in.refused.connect(self._recorder.refuse)
        return sign_in

    def _new_handover(self, settings: Settings | None) -> Handover | None:
        if settings is None or not settings.handover or self._recorder is None:
            return None
        from kiosk.app.handover import Handover

        return Handover(settings, self._recorder)

    def _new_recorder(self, settings: Settings) -> Recorder:
        from kiosk.app.recorder import Recorder

        def keeper() -> DeskKeeper:
            from kiosk.app.keeper import DeskKeeper

            return DeskKeeper(
                settings, lambda name: self._application.application().opener(name), holds=True
            )

        return Recorder(settings, "window", keeper)

    def open(self, window: Window, end: Callable[[], None] = lambda: None) -> None:
        """Let `window` follow the flow, which starts. An administrator may `end` the program."""
        if self._sign_in is not None and self._config is not None:
            from kiosk.app.desk_check import DeskCheck
            from kiosk.ui.administration import Administration

            self._check = DeskCheck(self._config)
            self._administration = Administration(self._check, end)
        window.open(
            WindowSettings(
                name=self._name,
                on_sandbox=self._on_sandbox,
                languages=self._kiosk.languages,
                staff_language=self._kiosk.staff,
                idle=self._timings.idle,
                idle_warning=self._timings.idle_warning,
                result=self._timings.result,
                theme=self._kiosk.theme,
                brand=self._brand,
                receipts=destination(self._receipt),
                reduced_motion=self._kiosk.reduced_motion,
                lock_after=self._staff.lock_after,
                customer_display=self._kiosk.customer_display,
            ),
            self.flow,
            self.methods,
            self._sign_in,
            self._administration,
        )
        if self._recorder is not None:
            self._recorder.follow(self.flow)
        self._heed_system(window.appearance)
        self.flow.start()
        self._watchdog.start()
        self.methods.load()
        if self._recorder is not None:
            self._recorder.start()
        if self._handover is not None:
            self._handover.follow(self.flow)
            self._handover.start()

    def _heed_system(self, appearance: Appearance) -> None:
        """Let the window look as somebody has asked the system for."""
        # Not before the first picture, which does without.
        from kiosk.host.preferences import SystemPreferences

        preferences = self._preferences = SystemPreferences()
        preferences.changed.connect(
            lambda: appearance.heed(
                less_motion=preferences.less_motion, more_contrast=preferences.more_contrast
            )
        )
        preferences.ask()

    def _stay_awake(self, state: str) -> None:
        """Keep the screen on from the customer's first touch to the end of their visit."""
        if state in _BETWEEN_VISITS:
            if self._awake is not None:
                self._awake.release()
            return
        if self._awake is None:
            # Not before there is a visit: the first picture does without.
            from kiosk.host.awake import Awake

            self._awake = Awake()
        self._awake.hold()

    def close(self) -> None:
        """End it all, and cancel the session that is under way."""
        if self._awake is not None:
            self._awake.release()
        self._sounds.close()
        self._sweep.close()
        self._watchdog.close()
        self.flow.shut_down(ENDING)
        if self._sign_in is not None:
            self._sign_in.close()
        if self._check is not None and self._administration is not None:
            self._check.close()
            self._administration.close()
        self.methods.close()
        if self._handover is not None:
            self._handover.close()
        if self._recorder is not None:
            self._recorder.close()
        self._application.close()


def _load_ahead(state: str) -> None:
    """Load what a redirect needs while the first session is being created.

    Beside the window, whose screen would stand still for it; and not before somebody is there,
    since a listener's libraries are 4 MB.
    """
    if state == "starting" and _LISTENING not in sys.modules:
        Thread(target=import_module, args=(_LISTENING,), name="load", daemon=True).start()


def _method_use(settings: Settings | None) -> MethodUse:
    """How often each method is chosen here; a sandbox keeps nothing of it."""
    file = None if settings is None else settings.kiosk.data_dir / METHOD_USE
    return MethodUse(file)


def _brand(settings: BrandSettings) -> Brand:
    return Brand(settings.logo, settings.accent, settings.greeting, settings.name or "")


class LazyApplication:
    """The desk, built by whichever thread needs it first."""

    def __init__(self, settings: Settings | None) -> None:
        self._settings = settings
        self._lock = Lock()
        self._application: Application | None = None
        self._closed = False

    def application(self) -> Application:
        """The desk. Raises `VerificationError` (`configuration`)."""
        from kiosk.app.application import Application
        from kiosk.host.sandbox import SandboxUnavailable

        with self._lock:
            if self._application is None and not self._closed:
                try:
                    self._application = (
                        Application.on_sandbox()
                        if self._settings is None
                        else Application(self._settings)
                    )
                except (ConfigurationError, SandboxUnavailable) as error:
                    raise VerificationError(Reason.CONFIGURATION, about=str(error)) from None
                # By itself: a browser that was left and would not end holds up nobody, not even
                # the program's end. What it does not come to then, the next start does.
                Thread(target=self._application.tidy, name="tidy", daemon=True).start()
            if self._application is None:
                raise VerificationError(Reason.CONFIGURATION)
            return self._application

    def sources(self) -> Sequence[Source]:
        """The services of this desk. Raises `VerificationError` (`configuration`)."""
        from kiosk.host.secrets import SecretUnavailable

        application = self.application()
        try:
            names = application.settings.services
            return [application.source(name, with_logos=True) for name in names]
        except (ConfigurationError, SecretUnavailable) as error:
            raise VerificationError(Reason.CONFIGURATION, about=str(error)) from None

    def listener(self, on_return: Callable[[str], None]) -> Listener:
        """The redirect listener, made when a redirect first waits."""
        return LazyListener(lambda: self.application().listener(on_return))

    def browser(self, on_exit: Callable[[BrowserExit], None]) -> Browser:
        """The browser of this desk, made when a page is first opened."""
        return LazyBrowser(lambda: self.application().browser(on_exit))

    def close(self) -> None:
        """End what was built."""
        with self._lock:
            self._closed = True
            if self._application is not None:
                self._application.close()


class LazyListener:
    """A listener that is made when it is first opened."""

    def __init__(self, make: Callable[[], Listener]) -> None:
        self._make = make
        self._listener: Listener | None = None

    def open(self, nonce: str | None) -> None:
        """Listen. Raises `VerificationError`."""
        try:
            self._listener = self._listener or self._make()
        except ConfigurationError as error:  # such as a certificate that cannot be read
            raise VerificationError(Reason.CONFIGURATION, about=str(error)) from None
        self._listener.open(nonce)

    def close(self) -> None:
        """Stop listening."""
        if self._listener is not None:
            self._listener.close()


class LazyBrowser:
    """A browser that is made when it first has a page to open."""

    def __init__(self, make: Callable[[], Browser]) -> None:
        self._make = make
        self._browser: Browser | None = None

    def open(self, page: WebPage, area: Area | None) -> bool:
        """Show a page; False where this desk has no browser."""
        self._browser = self._browser or self._make()
        return self._browser.open(page, area)

    def close(self) -> None:
        """End it."""
        if self._browser is not None:
            self._browser.close()

    def wait(self, within: float) -> bool:
        """Whether nothing is left of what was closed."""
        return self._browser is None or self._browser.wait(within)
