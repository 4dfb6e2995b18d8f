import multiprocessing as mp
import time


def row(name, strokes, together, logbook):
    done = 0
    for stroke in range(5):
        if done == strokes:
            print(name, "is tired", flush=True)
            return
        time.sleep(0.02)
        together.wait()
        done += 1
    logbook.put((name, done))


if __name__ == "__main__":
    crew = {"Ina": 5, "Tom": 3, "Kim": 5}
    together = mp.Barrier(len(crew))
    logbook = mp.Queue()
    rowers = [mp.Process(target=row, args=(name, strokes, together, logbook)) for name, strokes in crew.items()]
    for r in rowers:
        r.start()
    for _ in range(2):
        print(logbook.get())
    for r in rowers:
        r.join()
