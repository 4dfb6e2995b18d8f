import multiprocessing


def count_words(text, sender):
    sender.send((text[:12], len(text.split())))
    sender.close()


TEXTS = [
    "the cat sat on the mat",
    "to be or not to be that is the question",
    "all work and no play",
]

if __name__ == "__main__":
    receiver, sender = multiprocessing.Pipe(duplex=False)
    children = []
    for text in TEXTS:
        c = multiprocessing.Process(target=count_words, args=(text, sender))
        c.start()
        children.append(c)

    # read until the pipe is finished
    try:
        while True:
            start, words = receiver.recv()
            print(start, "...", words, "words")
    except EOFError:
        print("no more texts")

    for c in children:
        c.join()
