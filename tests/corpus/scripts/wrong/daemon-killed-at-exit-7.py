from multiprocessing import Process
import time


def send_mail(to):
    time.sleep(0.5)
    print("mail sent to", to)


if __name__ == "__main__":
    for person in ["mum", "dad", "grandma"]:
        p = Process(target=send_mail, args=(person,), daemon=True)
        p.start()
    print("Mails are sent in the background, program ends.")
