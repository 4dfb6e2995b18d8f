from multiprocessing import Pool
import time


def send_mail(name):
    time.sleep(0.4)
    print("mail sent to", name)


if __name__ == "__main__":
    pool = Pool(3)
    for name in ("Ann", "Ben", "Cem"):
        pool.apply_async(send_mail, (name,))
    print("all mails are on their way")
