import multiprocessing as mp

visits = None


def setup(shared):
    global visits
    visits = shared


def visit(page):
    for _ in range(10000):
        n = visits.value
        visits.value = n + 1
    return page


def main():
    counter = mp.Value("l", 0)
    pages = ["home", "blog", "shop", "about", "help", "login", "cart", "faq"]
    with mp.Pool(4, initializer=setup, initargs=(counter,)) as pool:
        for page in pool.imap(visit, pages):
            print(page, "visited")
    print("total visits:", counter.value)
    if counter.value != 10000 * len(pages):
        print("strange, it should be", 10000 * len(pages))


if __name__ == "__main__":
    main()
