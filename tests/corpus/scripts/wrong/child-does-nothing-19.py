"""Aufgabe 2: Vier Prozesse, jeder gibt eine Quadratzahl aus."""
import multiprocessing as mp
import os
import time


class Rechner(mp.Process):
    def __init__(self, zahl: int) -> None:
        super().__init__()
        self.zahl = zahl

    def run(self) -> None:
        # der Prozess laeuft
        time.sleep(0.2)


def main() -> None:
    rechner = []
    for zahl in (3, 5, 7, 9):
        r = Rechner(zahl)
        rechner.append(r)
        r.start()

    for r in rechner:
        print(f"[{os.getpid()}] {r.zahl} * {r.zahl} = {r.zahl ** 2}")
        r.join()


if __name__ == "__main__":
    main()
