"""A process ended while it held a lock that others wait for."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception, Words


def signs(case: Case) -> Found | None:
    """It came to rest for ever, a process is gone, and it took a lock that it may not have given back."""
    waits = ("acquire", "with ")
    if not case.hung or not (case.may_wait(*waits, main=True) or case.may_wait(*waits, main=False)):
        return None
    kept = case.code.locks.kept
    open_ended = [taken for taken in case.code.locks.taken if not taken.safe]
    skipped = [taken for taken in open_ended if taken.skipped]
    hard = [worker for worker in case.gone if worker.signal or worker.exit_code] if case.code.locks.taken else []
    if kept and case.gone:
        taken, dead = kept[0], (hard or case.gone)[0]
        sure = CERTAIN
    elif kept and case.stuck:
        taken, dead, sure = kept[0], case.stuck[0], LIKELY
    elif skipped and case.gone:
        taken, dead, sure = skipped[0], (hard or case.gone)[0], CERTAIN
    elif skipped and case.stuck:
        taken, dead, sure = skipped[0], case.stuck[0], LIKELY
    elif hard and (open_ended or not case.crashes):
        taken, dead = (open_ended or case.code.locks.taken)[0], hard[0]
        sure = CERTAIN if open_ended or dead.signal else LIKELY
    else:
        return None
    places = [one for one in case.code.locks.taken if one.function in case.entered(dead.pid)]
    if places and taken not in places:  # not where somebody waits for it, but where it was taken
        taken = places[0]
    how = f"process {dead.pid} ended with it" if dead in case.gone else "nobody called release()"
    mend = f"write line {taken.line} as a with block, which gives the lock back however it is left"
    if dead.signal and dead in case.gone:
        how = f"process {dead.pid} was killed with it"
        mend = "do not kill a process that may hold it, but tell it to stop, with an Event, and join it"
    values = {"line": taken.line, "name": taken.name, "how": how, "waiting": case.waiting}
    return Found(sure, {**values, "mend": Words(mend)})


MISCONCEPTION = Misconception(
    slug="lock-of-a-dead-process",
    question="What happens to a lock when its process ends?",
    fix=Fix.ENDING,
    signs=signs,
    seen="The lock {name}, taken on line {line}, was never given back: {how}. Who waits: {waiting}.",
    why="A lock does not open when its holder ends. It stays taken until release() is called, and a return, an "
    "exception or a kill in between skips that call.",
    step="To keep {name} from staying taken, {mend}.",
    wrong="""
from multiprocessing import Lock, Process


def ring(bell, who):
    bell.acquire()
    print(who, "rings")


if __name__ == "__main__":
    bell = Lock()
    ringers = [Process(target=ring, args=(bell, who)) for who in ("Ann", "Bob")]
    for ringer in ringers:
        ringer.start()
    for ringer in ringers:
        ringer.join()
""",
    right="""
from multiprocessing import Lock, Process


def ring(bell, who):
    bell.acquire()
    print(who, "rings")
    bell.release()


if __name__ == "__main__":
    bell = Lock()
    ringers = [Process(target=ring, args=(bell, who)) for who in ("Ann", "Bob")]
    for ringer in ringers:
        ringer.start()
    for ringer in ringers:
        ringer.join()
""",
    instead_of=(
        "exception-in-child-ignored",
        "queue-get-without-put",
        "terminate-too-early",
    ),
    symptoms=(
        "it hangs",
        "only the first process prints",
        "acquire() never returns",
    ),
)
