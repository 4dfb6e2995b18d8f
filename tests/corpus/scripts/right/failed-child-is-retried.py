from multiprocessing import Process


def load(part, attempt):
    if part == "b" and attempt == 1:
        raise OSError("connection lost (simulated)")
    print("part", part, "loaded in attempt", attempt)


if __name__ == "__main__":
    todo, attempt = ["a", "b", "c"], 0
    while todo and attempt < 3:
        attempt += 1
        ps = {part: Process(target=load, args=(part, attempt)) for part in todo}
        for p in ps.values():
            p.start()
        for p in ps.values():
            p.join()
        todo = [part for part, p in ps.items() if p.exitcode != 0]
        if todo:
            print("failed, once more:", todo)
    print("missing parts:", todo or "none")
