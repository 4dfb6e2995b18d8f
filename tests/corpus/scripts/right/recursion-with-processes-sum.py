from multiprocessing import Pipe, Process


def total(numbers, out):
    if len(numbers) <= 3:
        out.send(sum(numbers))
        return
    half = len(numbers) // 2
    lines = []
    for part in (numbers[:half], numbers[half:]):
        here, there = Pipe(False)
        p = Process(target=total, args=(part, there))
        p.start()
        lines.append((p, here))
    out.send(sum(here.recv() for _, here in lines))
    for p, _ in lines:
        p.join()


if __name__ == "__main__":
    here, there = Pipe(False)
    p = Process(target=total, args=(list(range(1, 11)), there))
    p.start()
    print(here.recv())
    p.join()
