import multiprocessing as mp
import time

printer = None
count = 0          # every worker keeps its own count


def init(lock):
    global printer
    printer = lock


def spell(word):
    global count
    count += 1
    with printer:
        for ch in word:
            print(ch, end="-", flush=True)
            time.sleep(0.004)
        print()
    return mp.current_process().name, count


if __name__ == "__main__":
    words = "alpha beta gamma delta".split()
    with mp.Pool(3, initializer=init, initargs=(mp.Lock(),)) as pool:
        seen = pool.map(spell, words, chunksize=1)
    tasks = {}
    for name, n in seen:
        tasks[name] = max(n, tasks.get(name, 0))
    print("words spelt:", sum(tasks.values()))
