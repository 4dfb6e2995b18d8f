from multiprocessing import Process


def boil():
    print("water boils")


def cut():
    print("bread is cut")


if __name__ == "__main__":
    for job in (boil, cut):
        print("starting", job)
    ps = [Process(target=job) for job in (boil, cut)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
