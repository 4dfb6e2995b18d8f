from multiprocessing import Process


def backwards(word):
    return word[::-1]


if __name__ == "__main__":
    words = ["stressed", "drawer", "python", "level"]
    workers = {w: Process(target=print(f"{w} -> {backwards(w)}")) for w in words}
    for w in workers.values():
        w.start()
    for w in workers.values():
        w.join()
