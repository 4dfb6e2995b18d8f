from multiprocessing import Pipe, Process
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


def child(end, urls):
    end.send([count_words(url) for url in urls])
    end.close()


def count_all_words(urls, processes=4):
    counts = [0] * len(urls)
    team = []
    for i in range(processes):
        mine, theirs = Pipe()
        p = Process(target=child, args=(theirs, urls[i::processes]))
        p.start()
        theirs.close()
        team.append((i, p, mine))
    for i, p, end in team:
        counts[i::processes] = end.recv()
        p.join()
    return counts


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
