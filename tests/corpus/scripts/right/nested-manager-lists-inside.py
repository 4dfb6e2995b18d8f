from multiprocessing import Manager, Process


def vote(ballot, party, voter):
    ballot[party].append(voter)


if __name__ == "__main__":
    with Manager() as m:
        ballot = m.dict({p: m.list() for p in ("tea", "coffee")})
        ps = [Process(target=vote, args=(ballot, ("tea", "coffee")[n % 2], n)) for n in range(5)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print({k: sorted(v) for k, v in ballot.items()})
