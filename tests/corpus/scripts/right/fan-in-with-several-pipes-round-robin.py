from multiprocessing import Pipe, Process


def letters(out, text):
    for c in text:
        out.send(c)


if __name__ == "__main__":
    pairs = [Pipe(False) for _ in range(2)]
    ps = [Process(target=letters, args=(there, t)) for (_, there), t in zip(pairs, ("hlo", "el!"))]
    for p in ps:
        p.start()
    print("".join(here.recv() for _ in range(3) for here, _ in pairs))
    for p in ps:
        p.join()
