from multiprocessing import Manager, Process
import time


def vote(votes, name, choice):
    time.sleep(0.3)
    votes[name] = choice


if __name__ == "__main__":
    people = {"Ann": "pizza", "Ben": "pasta", "Cem": "pizza"}
    procs = []
    with Manager() as manager:
        votes = manager.dict()
        for name, choice in people.items():
            p = Process(target=vote, args=(votes, name, choice))
            p.start()
            procs.append(p)
    for p in procs:
        p.join()
    print("votes:", votes)
