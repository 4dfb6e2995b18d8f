import multiprocessing


def balance(owner, amounts):
    print(owner, "has", sum(amounts), "euros")


if __name__ == "__main__":
    accounts = {
        "Mia": [100, -20, 5],
        "Noa": [50, 50, -99],
        "Oli": [1000, -1],
        "Pia": [7],
    }
    workers = {}
    for owner in accounts:
        workers[owner] = multiprocessing.Process(
            target=balance, args=(owner, accounts[owner])
        )

    print(len(workers), "processes made")

    # run them all and wait for the end
    for owner in workers:
        workers[owner].join()
