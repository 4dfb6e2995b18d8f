import multiprocessing as mp


def count_letters(text):
    print(f"{text!r} has {len(text.replace(' ', ''))} letters")


if __name__ == "__main__":
    texts = ["to be", "or not to be", "that is", "the question"]
    position = 0
    running = []
    while len(running) < 4:
        p = mp.Process(target=count_letters, kwargs={"text": texts[position]})
        position + 1
        running.append(p)
        p.start()
    for p in running:
        p.join()
