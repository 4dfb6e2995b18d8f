import multiprocessing as mp


def show_balance(account):
    balance = account["deposit"] - account["spent"]
    print(account["owner"], "has", balance, "euro")


def main():
    accounts = [
        {"owner": "Mia", "deposit": 500, "spent": 120},
        {"owner": "Jan", "deposit": 80, "spent": 75},
    ]
    workers = [mp.Process(target=show_balance, args=a) for a in accounts]
    [w.start() for w in workers]
    [w.join() for w in workers]


if __name__ == "__main__":
    main()
