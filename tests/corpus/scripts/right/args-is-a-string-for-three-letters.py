from multiprocessing import Process


def spell(*letters):
    print("-".join(letters))


if __name__ == "__main__":
    ps = []
    for word in ("cat", "horse"):
        p = Process(target=spell, args=word)
        p.start()
        ps.append(p)
    for p in ps:
        p.join()
