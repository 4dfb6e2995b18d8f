from multiprocessing import Process


def sing(line):
    print("~", line, "~")


if __name__ == "__main__":
    song = [Process(target=sing, args=(t,)) for t in ("do", "re", "mi")]
    go = [p.start for p in song]
    stop = [p.join for p in song]
    for step in go + stop:
        step()
    print("end of the song")
