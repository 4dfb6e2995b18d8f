"""Use four processes to count the words of four poems."""
import multiprocessing as mp

POEMS = {
    "spring": "the bee hums and the tulips open",
    "summer": "long light on the warm lake",
    "autumn": "leaves fall and the fog comes early to the town",
    "winter": "snow",
}


class Counter(mp.Process):
    def __init__(self, title):
        super().__init__()
        self.title = title

    def run(self):
        print(f"{self.title}: {len(POEMS[self.title].split())} words ({mp.current_process().name})")


def main():
    titles = list(POEMS)
    last = titles.pop()
    helpers = [Counter(t) for t in titles]
    for h in helpers:
        h.start()
    # the main program is a process too, it takes the last poem
    Counter(last).run()
    while helpers:
        helpers.pop().join()
    print("4 processes counted 4 poems")


if __name__ == "__main__":
    main()
