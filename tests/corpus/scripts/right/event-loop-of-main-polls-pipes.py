from multiprocessing import Pipe, Process
from multiprocessing.connection import wait
import time


def sensor(out, name, pause):
    for n in range(2):
        time.sleep(pause)
        out.send((name, n))
    out.close()


if __name__ == "__main__":
    lines, ps = [], []
    for name, pause in (("heat", 0.1), ("light", 0.15)):
        here, there = Pipe(duplex=False)
        p = Process(target=sensor, args=(there, name, pause))
        p.start()
        there.close()
        lines.append(here)
        ps.append(p)
    while lines:
        for line in wait(lines, timeout=1):
            try:
                print(*line.recv())
            except EOFError:
                lines.remove(line)
    for p in ps:
        p.join()
