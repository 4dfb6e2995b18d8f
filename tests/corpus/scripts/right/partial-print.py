import multiprocessing as mp
from functools import partial

if __name__ == "__main__":
    runners = []
    for n in (10, 20, 30, 40):
        text = f"cube root of {n}:"
        runners.append(mp.Process(target=partial(print, text, round(n ** (1 / 3), 5), flush=True)))
    for r in runners:
        r.start()
    while runners:
        runners.pop().join()
