import multiprocessing as mp


def read(job):
    shelf, i = job
    shelf[i]["read"] = True
    shelf[i]["pages"] += 100
    return shelf[i]["title"]


def main():
    manager = mp.Manager()
    shelf = manager.list()
    for title in ("Emma", "Dracula", "Ulysses"):
        shelf.append({"title": title, "read": False, "pages": 0})
    with mp.Pool(3) as pool:
        for title in pool.map(read, [(shelf, i) for i in range(3)]):
            print("done with", title)
    for book in shelf:
        print(book)


if __name__ == "__main__":
    main()
