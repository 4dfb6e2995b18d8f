from time import sleep
from multiprocessing import Process


def knock(who):
    print("knock knock,", who)


if __name__ == "__main__":
    people = []
    for who in ["orange", "banana", "lettuce", "cow"]:
        p = Process(target=knock, args=(who,))
        p.start()
        people.append(p)
        sleep(0.3)      # so that the jokes come in a nice order
    for p in people:
        p.join()
