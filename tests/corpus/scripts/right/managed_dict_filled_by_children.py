import multiprocessing as mp


def tally(name, text, counts):
    counts[name] = {w: text.split().count(w) for w in set(text.split())}


if __name__ == "__main__":
    texts = {"one": "red blue red", "two": "green red", "three": "blue blue green"}
    with mp.Manager() as manager:
        counts = manager.dict()
        children = []
        for name, text in texts.items():
            c = mp.Process(target=tally, args=(name, text, counts))
            c.start()
            children.append(c)
        for c in children:
            c.join()
        total = {}
        for per_text in counts.values():
            for w, n in per_text.items():
                total[w] = total.get(w, 0) + n
    print(sorted(total.items()))
