import multiprocessing
import time

recipients = ["Lena", "Marek", "Nils", "Olga", "Petra"]


def send_invitation(who, greeting="Hello"):
    time.sleep(0.05)
    print(f"{greeting} {who}, please come to the party")


def main():
    pool = multiprocessing.Pool(processes=2)
    handle = pool.map_async(send_invitation("everybody", greeting="Dear"), recipients)
    pool.close()
    handle.get()
    pool.join()
    print("all invitations are out")


if __name__ == "__main__":
    main()
